import { expect, test } from 'vitest'
import { walkXml } from '../../src/formats/read-xml.ts'
import { FormatFailure } from '../../src/model/failure.ts'

function walk(text: string): string[] {
  const seen: string[] = []
  const file = { path: 'r.xml', bytes: new TextEncoder().encode(text) }
  walkXml(file, {
    open: ({ name, attributes, line }) => seen.push(`<${name} ${JSON.stringify(attributes)} ${line}`),
    close: (name) => seen.push(`>${name}`),
    text: (part) => seen.push(part.trim()),
  })
  return seen.filter((part) => part !== '')
}

test('elements, attributes with references, text and lines', () => {
  expect(walk('<?xml version="1.0"?>\n<a b="&lt;&#x26;">\n<c/>x</a>')).toEqual([
    '<a {"b":"<&"} 2',
    '<c {} 3',
    '>c',
    'x',
    '>a',
  ])
})

test.each([
  ['nothing', ' \n', 'r.xml: the file is empty'],
  ['a document that is cut short', '<a><b>', 'r.xml: line 1: not valid XML: Unclosed root tag'],
  ['tags that cross', '<a><b></a></b>', 'r.xml: line 1: not valid XML: Unexpected close tag'],
  ['text before the document', 'log\n<a/>', 'r.xml: line 1: not valid XML: Non-whitespace before first tag.'],
  ['a second document', '<a/><b/>', 'r.xml: line 1: a second document begins behind the end of the first'],
  ['an entity nobody defined', '<a b="&lol;"/>', 'r.xml: line 1: not valid XML: Invalid character entity'],
  [
    'a document type',
    '<!DOCTYPE a [<!ENTITY x "y">]><a/>',
    'r.xml: line 1: a document type definition (DOCTYPE), which no result file has',
  ],
  ['a tower', '<a>'.repeat(200), 'r.xml: line 1: elements nested more than 100 levels deep'],
])('%s is refused', (_, text, message) => {
  expect(() => walk(text)).toThrow(FormatFailure)
  expect(() => walk(text)).toThrow(message)
})
