import type { FastifyInstance } from 'fastify';
import { ConfigError } from '../../kit/errors.ts';

export interface Address {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
}

/**
 * Begins to listen.
 *
 * @returns the address as a browser takes it.
 * @throws ConfigError PORT_TAKEN, PORT_FORBIDDEN, HOST_UNKNOWN
 */
export async function listen(http: FastifyInstance, { host, port }: Address): Promise<string> {
  try {
    return await http.listen({ host, port });
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, { host, port }) ?? error;
  }
}

function explained(cause: NodeJS.ErrnoException, { host, port }: Address): ConfigError | undefined {
  switch (cause.code) {
    case 'EADDRINUSE':
      return new ConfigError(
        'PORT_TAKEN',
        `port ${String(port)} of ${host} is taken by another program; end it, or choose another with --port.`,
        { cause },
      );
    case 'EACCES':
      return new ConfigError(
        'PORT_FORBIDDEN',
        `this user may not listen on port ${String(port)}; choose one of 1024 or more with --port.`,
        { cause },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError(
        'HOST_UNKNOWN',
        `${host} is no address of this machine; choose one with --host, such as 127.0.0.1.`,
        { cause },
      );
    default:
      return undefined;
  }
}
