import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { isAlive } from './postmaster.mjs';

/** @typedef {import('node:net').Socket} Socket */
/** @typedef {import('../supervisorPlan.ts').LineGreeting} LineGreeting */
/** @typedef {import('../supervisorPlan.ts').LineMessage} LineMessage */
/**
 * @typedef {object} Listeners
 * @property {(reason: 'released' | 'lost') => void} empty hears that the last line was released, or lost with its user
 * @property {(pid: number) => void} hub hears which process has become the hub
 */

/**
 * The open lines of the users of one database. The operating system closes a user's line when the user dies, however
 * it dies, so the number of lines is the number of living users.
 */
export class Lines {
  /** @type {Map<Socket, LineGreeting>} */
  #users = new Map();
  /** @type {LineMessage} */
  #state = { state: 'starting' };
  #awaitedHub = 0;
  #secrets;
  #hears;

  /**
   * @param {{ token: string, answer: string }} secrets `token` lets a user in, `answer` proves this side to it
   * @param {Listeners} hears
   */
  constructor(secrets, hears) {
    this.#secrets = secrets;
    this.#hears = hears;
  }

  /**
   * Keeps the hub's place for the hub of a supervisor that was killed, which is about to open its line again.
   *
   * @param {number} pid
   */
  awaitHub(pid) {
    this.#awaitedHub = pid;
  }

  /**
   * Opens a port of 127.0.0.1 for the users and answers its number.
   *
   * @returns {Promise<number>}
   */
  listen() {
    const server = createServer((socket) => {
      this.#take(socket);
    });
    return new Promise((resolve, reject) => {
      server.once('error', reject).listen(0, '127.0.0.1', () => {
        const bound = server.address();
        resolve(typeof bound === 'object' && bound ? bound.port : 0);
      });
    });
  }

  isEmpty() {
    return this.#users.size === 0;
  }

  /**
   * Tells all users, and each later one, how the database is. A failure is told to those who wait for this start, or
   * to the first who comes; later ones wait for the end of this process and start one that tries again.
   *
   * @param {LineMessage} message
   */
  tell(message) {
    this.#state = message;
    for (const socket of this.#users.keys()) this.#write(socket, message);
  }

  /** @param {Socket} socket */
  #take(socket) {
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (this.#users.delete(socket) && this.isEmpty()) this.#hears.empty('lost');
    });
    const texts = createInterface({ input: socket });
    // It passes on the errors of its socket, which end in 'close' anyway.
    texts.on('error', () => undefined);
    texts.on('line', (text) => {
      if (this.#users.has(socket)) this.#release(socket);
      else this.#greet(socket, parse(text));
    });
  }

  /**
   * @param {Socket} socket
   * @param {LineGreeting | null} greeting
   */
  #greet(socket, greeting) {
    const { token, answer } = this.#secrets;
    if (greeting?.token !== token) {
      socket.destroy();
      return;
    }
    const rival = greeting.role === 'hub' ? this.#rivalOf(greeting) : 0;
    if (rival) {
      socket.end(line({ answer, state: 'refused', hubPid: rival }));
    } else if (greeting.role === 'probe') {
      socket.end(line({ answer, ...this.#state }));
    } else {
      this.#users.set(socket, greeting);
      if (greeting.role === 'hub') this.#hears.hub(greeting.pid);
      this.#write(socket, { answer, ...this.#state });
    }
  }

  /**
   * @param {Socket} socket
   * @param {LineMessage} message
   */
  #write(socket, message) {
    socket.write(line(message));
    if (message.state === 'failed') this.#state = { state: 'stopping' };
  }

  /**
   * The process that holds the hub's place against this one; 0 where it is free.
   *
   * @param {LineGreeting} greeting
   */
  #rivalOf({ pid }) {
    const hub = [...this.#users.values()].find((user) => user.role === 'hub');
    if (hub) return hub.pid;
    return this.#awaitedHub !== pid && this.#awaitedHub && isAlive(this.#awaitedHub) ? this.#awaitedHub : 0;
  }

  /**
   * The last user's line stays open until the supervisor ends, so that the user can wait for the server's end.
   *
   * @param {Socket} socket
   */
  #release(socket) {
    this.#users.delete(socket);
    if (this.isEmpty()) this.#hears.empty('released');
    else socket.end();
  }
}

/** @param {LineMessage} message */
function line(message) {
  return `${JSON.stringify(message)}\n`;
}

/**
 * @param {string} text
 * @returns {LineGreeting | null}
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
