import { PassThrough, type Readable } from 'node:stream';
import type { Socket } from 'node:net';
import pg from 'pg';
import { FatalError } from '../../kit/errors.ts';

/** What a connection needs. */
export interface Access {
  host: string;
  port: number;
  user: string;
  password: string;
}

/** The server's own base backup, with the write-ahead log it needs to become consistent, compressed by the server. */
const BASE_BACKUP =
  "BASE_BACKUP (LABEL 'fourflow', CHECKPOINT 'fast', WAL true, MANIFEST 'no', COMPRESSION 'gzip', COMPRESSION_DETAIL 'level=3')";

/** Replication connections speak the protocol that BASE_BACKUP belongs to; pg passes the setting on. */
type ReplicationConfig = pg.ClientConfig & { replication: 'true' };

/**
 * The whole server as one `tar.gz`, taken while it runs, by the protocol of PostgreSQL's pg_basebackup
 * (https://www.postgresql.org/docs/18/protocol-replication.html#PROTOCOL-REPLICATION-BASE-BACKUP). The server checks
 * the checksums of the pages it sends. The stream ends in an error unless the server called the backup complete.
 */
export function streamBaseBackup({ host, port, user, password }: Access): Readable {
  const config: ReplicationConfig = { host, port, user, password, replication: 'true' };
  const client = new pg.Client(config);
  const query = new BaseBackupQuery();
  client.on('error', (error) => query.output.destroy(error));
  query.output.once('close', () => {
    // Its errors have been told already, and one that comes while closing changes nothing.
    client.end().catch(() => undefined);
  });
  client.connect().then(
    () => client.query(query),
    (error: unknown) => query.output.destroy(error as Error),
  );
  return query.output;
}

/** One message of the copy stream: its first byte tells what it is. */
interface CopyData {
  chunk: Buffer;
}

/** The part of pg's connection that a query of one's own needs. */
interface Connection {
  query(text: string): void;
  stream: Socket;
}

/** A query in the form that pg's client runs, which hands the copy stream over instead of collecting rows. */
class BaseBackupQuery {
  readonly output = new PassThrough();
  #archives = 0;

  submit(connection: unknown): void {
    (connection as Connection).query(BASE_BACKUP);
  }

  handleCopyData({ chunk }: CopyData, { stream }: Connection): void {
    const kind = String.fromCharCode(chunk[0] ?? 0);
    if (kind === 'n' && ++this.#archives > 1) this.output.destroy(foreignTablespace());
    if (kind !== 'd' || this.output.destroyed) return;
    // pg reads the next message into the memory of this one.
    if (this.output.write(Buffer.from(chunk.subarray(1)))) return;
    stream.pause();
    this.output.once('drain', () => stream.resume());
  }

  handleError(error: Error): void {
    this.output.destroy(error);
  }

  handleReadyForQuery(): void {
    this.output.end();
  }

  // Where the log stood before and after, which the archive itself also tells.
  readonly handleRowDescription = passOver;
  readonly handleDataRow = passOver;
  readonly handleCommandComplete = passOver;
}

function passOver(): undefined {
  return undefined;
}

function foreignTablespace(): FatalError {
  return new FatalError(
    'DATABASE_BACKUP_TABLESPACE',
    'The embedded database has a tablespace outside its data folder, which a backup does not reach; drop it first.',
  );
}
