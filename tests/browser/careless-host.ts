import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/serving/server.js';

/** A server of the same build that keeps something back, as a careless host would. */
export interface Host {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What a careless host keeps back; `change` may rewrite the sets it sends. */
interface Careless {
  readonly hasPolicyInPages?: boolean;
  readonly change?: (headers: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}

const noHeaders = (): Readonly<Record<string, string>> => ({});

/** Serves a copy of the build on a port of its own: without headers, or with a changed set, or without the policy inside its pages. */
export async function serveCarelessly(careless: Careless = {}): Promise<Host> {
  const { hasPolicyInPages = true, change = noHeaders } = careless;
  const folder = await mkdtemp(join(tmpdir(), 'mend-host-'));
  await cp('dist', folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name.endsWith('.html.br')) await rm(join(folder, name));
    if (!name.endsWith('.html') || hasPolicyInPages) continue;
    const html = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  }
  const serving = join(folder, '_serving.json');
  const said = JSON.parse(await readFile(serving, 'utf8')) as {
    headers: Record<string, string>;
    of: Record<string, Record<string, string>>;
  };
  const of = Object.fromEntries(Object.entries(said.of).map(([address, set]) => [address, change(set)]));
  await writeFile(serving, JSON.stringify({ ...said, headers: change(said.headers), of }));
  const server: Server = serve(folder);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
