/** Why an upload failed is always said: by the words of the library, or by a status or code that it hands on. */
import { expect, test } from 'vitest'
import { uploadErrorText } from '../../src/github/artifact-upload.ts'

const error = (message: string, more: object = {}, cause?: unknown) =>
  Object.assign(new Error(message, cause === undefined ? {} : { cause }), more)

test.each<[unknown, string]>([
  [error('Failed to CreateArtifact: quota'), 'Failed to CreateArtifact: quota'],
  [error('no connection', { code: 'ECONNRESET' }), 'no connection (ECONNRESET)'],
  [error('', { statusCode: 503 }), 'status 503'],
  [error(' . ', {}, error('', { status: 403 })), 'status 403'],
  [error('', {}, error('The server closed', { code: 'EPIPE' })), 'The server closed (EPIPE)'],
  [error('answered 503', { status: 503 }), 'answered 503'],
  [error(''), 'no reason was given'],
  ['plain', 'plain'],
])('%o', (thrown, text) => {
  expect(uploadErrorText(thrown)).toBe(text)
})
