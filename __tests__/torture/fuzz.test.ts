import { fuzz } from '../../torture/properties/fuzz.ts'
import { holds } from './holds.ts'

holds(fuzz)
