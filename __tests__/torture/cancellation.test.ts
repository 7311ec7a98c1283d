import { cancellation } from '../../torture/properties/cancellation.ts'
import { holds } from './holds.ts'

holds(cancellation)
