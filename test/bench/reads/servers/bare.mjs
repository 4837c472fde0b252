// The least that can answer: Node's http, one hand-written statement, the principal set in the same round trip.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import process from 'node:process';

const require = createRequire(import.meta.url);
const pg = require('pg');

const { statements } = JSON.parse(process.env.BENCH_STATEMENTS);
const pool = new pg.Pool({
  connectionString: process.env.BENCH_APP_URL,
  max: Number(process.env.BENCH_POOL),
  pipeline: true,
  // Between its rounds it waits longer than the default allows; new connections would have to plan anew.
  idleTimeoutMillis: 0,
});

async function answer(principal, { name, values }) {
  const client = await pool.connect();
  try {
    const sent = [
      client.query('begin read only'),
      client.query({ name: 'p', text: 'select app.begin_as($1)', values: [principal] }),
      client.query({ name, text: statements[name], values }),
      client.query('commit'),
    ];
    const [, , { rows }] = await Promise.all(sent);
    return rows[0].data;
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    answer(request.headers['x-principal'], JSON.parse(Buffer.concat(chunks).toString())).then(
      (data) => {
        response.writeHead(200, {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(data),
        });
        response.end(data);
      },
      (error) => {
        process.stderr.write(`${error.stack}\n`);
        response.writeHead(500).end();
      },
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listening ${server.address().port}\n`);
});
