import { load } from '../../torture/properties/load.ts'
import { holds } from './holds.ts'

holds(load)
