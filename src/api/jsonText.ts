import type { ExecutionResult } from 'graphql';

/** JSON that PostgreSQL wrote, on its way to the client without being parsed. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** So that JSON.stringify gives the right answer too, only slower. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** What an operation comes to: `data` is JSON text where the plan answered all of it. */
export type HubResult = Omit<ExecutionResult, 'data'> & {
  readonly data?: JsonText | Readonly<Record<string, unknown>> | null;
};

/** The response's body; what PostgreSQL wrote goes through as it is. */
export function stringifyResult({ data, ...others }: HubResult): string {
  if (!(data instanceof JsonText)) return JSON.stringify(data === undefined ? others : { ...others, data });
  const rest = JSON.stringify(others).slice(1, -1);
  return rest === '' ? `{"data":${data.text}}` : `{${rest},"data":${data.text}}`;
}
