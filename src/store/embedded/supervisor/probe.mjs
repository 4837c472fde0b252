import { connect } from 'node:net';
import { Failure } from './failure.mjs';

const PROBE_TIMEOUT_MS = 10_000;

/**
 * Whether the supervisor at this address lives; a stranger on its port does not know the answer.
 *
 * @param {import('../supervisorPlan.ts').SupervisorAddress} address
 * @returns {Promise<boolean>}
 */
export function probe(address) {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(address.port, '127.0.0.1');
    socket.setTimeout(PROBE_TIMEOUT_MS, () => {
      socket.destroy();
      reject(silent(address));
    });
    socket.on('connect', () => {
      socket.write(`${JSON.stringify({ token: address.token, role: 'probe', pid: process.pid })}\n`);
    });
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(heard.includes(address.answer));
    });
  });
}

/** @param {import('../supervisorPlan.ts').SupervisorAddress} address */
function silent(address) {
  return new Failure(
    'fatal',
    'DATABASE_SUPERVISOR_SILENT',
    `The supervisor of the embedded database (process ${address.pid}) does not answer within ` +
      `${PROBE_TIMEOUT_MS / 1000} s; it is stopped or overloaded. Let it run on, or end process ${address.pid}.`,
  );
}
