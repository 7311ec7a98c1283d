import type { Option } from '../src/config/options.ts'

type Options = Readonly<Record<string, Option<unknown>>>

export interface Document {
  readonly file: string
  readonly start: string
  readonly end: string
  readonly content: string
}

export function optionsTable(options: Options): string
export function actionInputs(options: Options): string
export function between(text: string, start: string, end: string, content: string): string
export function documents(options: Options): readonly Document[]
