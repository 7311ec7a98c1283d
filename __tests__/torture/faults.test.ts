import { faults } from '../../torture/properties/faults.ts'
import { holds } from './holds.ts'

holds(faults)
