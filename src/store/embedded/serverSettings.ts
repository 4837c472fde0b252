/** Whether a committed transaction survives a crash of the machine; `none` is for tests alone. */
export type Durability = 'full' | 'none';

/**
 * The server's settings beside its defaults: sized for a pilot on a machine of 2 GB and more
 * (https://wiki.postgresql.org/wiki/Tuning_Your_PostgreSQL_Server).
 */
export function serverSettings(durability: Durability): string[] {
  const settings = {
    max_connections: '200',
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    wal_compression: 'on',
    random_page_cost: '1.1',
    // Compiling a large statement to machine code costs more than the short queries of a hub gain by it.
    jit: 'off',
    timezone: 'UTC',
    // Errors go to the client that made them; in the log they could carry what stands in a statement.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    log_timezone: 'UTC',
    ...durabilitySettings(durability),
  };
  return Object.entries(settings).map(([name, value]) => `${name}=${value}`);
}

function durabilitySettings(durability: Durability): Record<string, string> {
  if (durability === 'full') return { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
  return { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
}
