// Serves pages on 127.0.0.1 under the addresses they would have on a site.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  origin: string;
  close(): void;
}

/** Serves HTML by path. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<Site> {
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': `${request.url?.endsWith('.js') ? 'text/javascript' : 'text/html'}; charset=utf-8`,
    });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
