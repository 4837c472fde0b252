import { readFileSync } from 'node:fs';
import { messageOf } from '../kit/errors.ts';

export interface Substitution {
  readonly text: string;
  /** Why a reference could not be replaced; the text then still has it. */
  readonly offences: readonly string[];
  /** What came in from outside: never to be printed. */
  readonly secrets: readonly string[];
}

const REFERENCE = /\$\{(file:)?([^}]*)\}/g;

/** Replaces `${NAME}` by the environment's value and `${file:/path}` by a file's content without the newline at its end. */
export function substitute(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): Substitution {
  const offences: string[] = [];
  const secrets: string[] = [];
  const replaced = text.replace(REFERENCE, (reference: string, isFile: string | undefined, name: string) => {
    const value = isFile === undefined ? environment[name] : readSecret(name, offences);
    if (value === undefined) {
      if (isFile === undefined)
        offences.push(`the environment has no ${name}; set it, or write the value here.`);
      return reference;
    }
    secrets.push(value);
    return value;
  });
  return { text: replaced, offences, secrets };
}

function readSecret(path: string, offences: string[]): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    offences.push(
      `the secret file ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? messageOf(error)}); create it, readable for the hub alone.`,
    );
    return undefined;
  }
}
