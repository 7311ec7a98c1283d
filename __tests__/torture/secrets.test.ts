import { secrets } from '../../torture/properties/secrets.ts'
import { holds } from './holds.ts'

holds(secrets)
