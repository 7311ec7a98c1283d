import { ownCode } from '../../torture/properties/own-code.ts'
import { holds } from './holds.ts'

holds(ownCode)
