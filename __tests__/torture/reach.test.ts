import { reach } from '../../torture/properties/reach.ts'
import { holds } from './holds.ts'

holds(reach)
