// Serves one page on 127.0.0.1: extensions do not run on file: addresses unless the reader allows it.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Served {
  url: string;
  close(): void;
}

/** Serves the HTML file (gzipped if its name ends in .gz) under a name like its own. */
export async function servePage(file: string): Promise<Served> {
  const bytes = readFileSync(file);
  const html = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const path = `/${encodeURIComponent(basename(file).replace(/\.gz$/, ''))}`;
  const server: Server = createServer((request, response) => {
    const found = request.url?.split('?', 1)[0] === path;
    response.writeHead(found ? 200 : 404, {
      'content-type': found ? 'text/html; charset=utf-8' : 'text/plain',
    });
    response.end(found ? html : 'Only the article is served here.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
