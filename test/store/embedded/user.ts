/**
 * A user of the database in a process of its own, which a test can kill: `user.ts DATA_DIR ROLE DURABILITY`. It says what it
 * opened, or why not, and releases it when its input ends.
 */
import { once } from 'node:events';
import { openEmbeddedPostgres } from '../../../src/store/embedded/openEmbeddedPostgres.ts';

const [dataDir = '', role = '', durability = ''] = process.argv.slice(2);
try {
  const opened = await openEmbeddedPostgres({
    dataDir,
    role: role === 'hub' ? 'hub' : 'command',
    durability: durability === 'full' ? 'full' : 'none',
  });
  const { host, port, user, password } = opened;
  console.log(JSON.stringify({ host, port, user, password }));
  process.stdin.resume();
  await once(process.stdin, 'end');
  await opened.release();
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.log(JSON.stringify({ code, message }));
}
