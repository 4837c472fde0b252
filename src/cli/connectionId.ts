import { ConfigError } from '../kit/errors.ts';
import type { Session } from './session.ts';

/** @throws ConfigError CONNECTION_UNKNOWN for a name that the hub has never been told. */
export async function connectionIdOf({ read }: Session, name: string): Promise<string> {
  const [found] = await read<{ id: string }>('select id from source_connection where name = $1', [name]);
  if (!found) throw unknownConnection(name);
  return found.id;
}

export function unknownConnection(name: string): ConfigError {
  return new ConfigError(
    'CONNECTION_UNKNOWN',
    `there is no connection ${name}; fourflow connection list shows them.`,
  );
}
