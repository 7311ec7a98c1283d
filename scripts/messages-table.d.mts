export interface Message {
  readonly message: string
  /** What to do; null where the message has none of its own. */
  readonly hint: string | null
  readonly exitCode: number
  readonly topic: string
}

export const page: string
export function messages(): Message[]
export function messagesIn(source: string): Omit<Message, 'topic'>[]
export function messagesPage(all: readonly Message[]): string
