// The load generator: a process of its own, with sockets of its own and as little work a request as can be, so that it
// takes next to nothing of the machine from whom it measures. It is told of its work by IPC, and answers with figures.
import { connect } from 'node:net';
import process from 'node:process';

process.on('message', (work) => {
  sendLoad(work).then(
    (figures) => process.send({ figures }),
    (error) => process.send({ error: error.stack }),
  );
});

/** `requests` are sent round and round over so many connections for so long; figures are of what was answered. */
async function sendLoad({ port, path, headers, requests, connections, durationMs }) {
  const bytes = requests.map((body) => requestBytes({ port, path, headers, body: JSON.stringify(body) }));
  const run = { bytes, next: 0, latenciesMs: [], answeredBytes: 0, until: performance.now() + durationMs };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, () => sendOver(port, run)));
  const seconds = (performance.now() - start) / 1_000;
  const sorted = Float64Array.from(run.latenciesMs).sort();
  return {
    requests: sorted.length,
    perSecond: sorted.length / seconds,
    medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    meanBytes: run.answeredBytes / Math.max(1, sorted.length),
  };
}

function requestBytes({ port, path, headers, body }) {
  const all = {
    host: `127.0.0.1:${port}`,
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': Buffer.byteLength(body),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

function sendOver(port, run) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let sentAt = 0;
    let reader = newReader();
    const send = () => {
      if (performance.now() >= run.until) return socket.end(resolve);
      sentAt = performance.now();
      return socket.write(run.bytes[run.next++ % run.bytes.length]);
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', resolve);
    socket.on('data', (chunk) => {
      const length = reader.take(chunk);
      if (length === undefined) return;
      if (!reader.isData) return socket.destroy(new Error(`port ${port} refused: ${reader.head}`));
      run.latenciesMs.push(performance.now() - sentAt);
      run.answeredBytes += length;
      reader = newReader();
      send();
    });
  });
}

/** Reads one response; `take` gives its length once it is whole. */
function newReader() {
  let received = 0;
  let expected;
  let parts = [];
  let tail = '';
  return {
    head: '',
    isData: false,
    take(chunk) {
      received += chunk.length;
      if (expected === undefined) {
        parts.push(chunk);
        const whole = parts.length === 1 ? chunk : Buffer.concat(parts);
        const end = whole.indexOf('\r\n\r\n');
        if (end < 0) return undefined;
        this.head = whole.subarray(0, end + 64).toString('latin1');
        this.isData = this.head.startsWith('HTTP/1.1 200') && !/\{"errors"/.test(this.head);
        const length = /\ncontent-length: *(\d+)/i.exec(this.head)?.[1];
        expected = length === undefined ? 'chunked' : end + 4 + Number(length);
        parts = [];
      }
      if (expected !== 'chunked') return received >= expected ? received : undefined;
      tail = (tail + chunk.subarray(-5).toString('latin1')).slice(-5);
      return tail === '0\r\n\r\n' ? received : undefined;
    },
  };
}
