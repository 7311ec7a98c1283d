/** Stored runs that are out of reach: a permission that is missing, a network that is down, a server
 *  without the service. Another source may still do. Whatever can be reached and is not sound stays a
 *  plain failure: it must be looked at. */

import { Failure } from '../model/failure.ts'

export class Unavailable extends Failure {}
