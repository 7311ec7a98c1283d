import { ownRules } from '../../torture/properties/own-rules.ts'
import { holds } from './holds.ts'

holds(ownRules)
