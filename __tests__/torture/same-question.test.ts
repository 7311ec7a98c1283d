import { sameQuestion } from '../../torture/properties/same-question.ts'
import { holds } from './holds.ts'

holds(sameQuestion)
