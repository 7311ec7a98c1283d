import { untouched } from '../../torture/properties/untouched.ts'
import { holds } from './holds.ts'

holds(untouched)
