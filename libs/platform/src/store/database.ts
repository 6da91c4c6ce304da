import pg from 'pg';

/** Makes a database on the server of `url` if it is not there, and returns its own address. */
export async function ensureDatabase(url: string, name: string): Promise<string> {
  if (!/^[a-z0-9_]{1,60}$/.test(name)) throw new RangeError(`${name} is no name for a database`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    // A name cannot be a parameter; this one was checked above.
    if (rowCount === 0) await client.query(`CREATE DATABASE "${name}"`);
  } finally {
    await client.end();
  }
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}
