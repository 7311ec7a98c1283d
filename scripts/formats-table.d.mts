export const start: string
export const end: string
export function pageOf(format: string): string
export function readPages(): Record<string, string>
export function stepsOf(page: string): string[]
export function formatsTable(formats: readonly string[], pages: Readonly<Record<string, string>>): string
