import { growth } from '../../torture/properties/growth.ts'
import { holds } from './holds.ts'

holds(growth)
