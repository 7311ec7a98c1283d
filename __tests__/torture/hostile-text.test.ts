import { hostileText } from '../../torture/properties/hostile-text.ts'
import { holds } from './holds.ts'

holds(hostileText)
