import { requests } from '../../torture/properties/requests.ts'
import { holds } from './holds.ts'

holds(requests)
