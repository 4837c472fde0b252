import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { ConfigError, FatalError } from '../../kit/errors.ts';
import type { LineGreeting, LineMessage, SupervisorAddress, SupervisorFailure } from './supervisorPlan.ts';

const HELLO_TIMEOUT_MS = 10_000;

/** The open line of one user of the database; while it is open, the server runs. */
export interface Line {
  /** The server's port on 127.0.0.1. */
  readonly port: number;
  /** Resolves when the line broke without having been released: the supervisor is gone. */
  readonly lost: Promise<void>;
  /** Gives the line back; the last user's call returns when the server has stopped. */
  release(): Promise<void>;
}

/** Who opens a line, and on which data folder (for messages). */
export interface LineUser {
  role: LineGreeting['role'];
  dataDir: string;
}

/**
 * Opens a line and waits until the server is ready, however long its recovery takes; null where no supervisor
 * answers at this address, or one that is just ending.
 *
 * @throws ConfigError where the role is taken, or whatever kept the server from starting
 */
export function openLine(address: SupervisorAddress, user: LineUser): Promise<Line | null> {
  const socket = greet(address, user.role);
  return new Promise((resolve, reject) => {
    const line = createLine(socket);
    socket.once('close', () => {
      resolve(null);
    });
    let isKnown = false;
    const texts = createInterface({ input: socket });
    // It passes on the errors of its socket, which end in 'close' anyway.
    texts.on('error', () => undefined);
    texts.on('line', (text) => {
      const message = parse(text);
      isKnown ||= message?.answer === address.answer;
      if (!message || !isKnown) {
        socket.destroy();
        return;
      }
      socket.setTimeout(0);
      const failure = failureOf(message, user);
      if (failure) {
        reject(raiseFailure(failure));
        socket.destroy();
      } else if (message.state === 'ready') {
        line.port = message.port;
        // A process that has nothing else to do may end; its line then closes by itself.
        socket.unref();
        resolve(line);
      }
    });
  });
}

/** Whether the supervisor at this address lives. */
export function isAnswered(address: SupervisorAddress): Promise<boolean> {
  const socket = greet(address, 'probe');
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk.toString();
  });
  return new Promise((resolve) => {
    socket.once('close', () => {
      resolve(heard.includes(address.answer));
    });
  });
}

/** What a supervisor reported, as an error of the kit. */
export function raiseFailure({ kind, code, message }: SupervisorFailure): ConfigError | FatalError {
  return kind === 'config' ? new ConfigError(code, message) : new FatalError(code, message);
}

function greet({ port, token }: SupervisorAddress, role: LineGreeting['role']): Socket {
  const greeting: LineGreeting = { token, role, pid: process.pid };
  const socket = connect(port, '127.0.0.1');
  socket.on('connect', () => socket.write(`${JSON.stringify(greeting)}\n`));
  // Every error ends in 'close', which is what counts.
  socket.on('error', () => undefined);
  return socket.setTimeout(HELLO_TIMEOUT_MS, () => socket.destroy());
}

function createLine(socket: Socket): Line & { port: number } {
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      resolve();
    });
  });
  let isReleased = false;
  return {
    port: 0,
    lost: new Promise((resolve) => {
      void closed.then(() => {
        if (!isReleased) resolve();
      });
    }),
    async release() {
      isReleased = true;
      socket.ref();
      if (!socket.destroyed) socket.write('{}\n');
      await closed;
    },
  };
}

function failureOf(message: LineMessage, { dataDir }: LineUser): SupervisorFailure | null {
  if (message.state === 'failed') return message;
  if (message.state !== 'refused') return null;
  const text =
    `Data folder ${dataDir}: a hub is already running on it (process ${String(message.hubPid)}). ` +
    `Stop that hub first, or start this one on a folder of its own with --data DIR.`;
  return { kind: 'config', code: 'DATABASE_HUB_RUNNING', message: text };
}

function parse(text: string): LineMessage | null {
  try {
    return JSON.parse(text) as LineMessage;
  } catch {
    return null;
  }
}
