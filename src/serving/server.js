import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { matchPath } from 'react-router';
import sirv from 'sirv';

/**
 * What the build wrote for whoever serves it: the header set of every answer but the worker's own file and the files below
 * /assets, which have theirs, what single addresses have of their own (always, or where the app itself leads to them), what
 * all below an address have, and the app's addresses.
 * @typedef {{ headers: Record<string, string>, worker: Record<string, string>, file: Record<string, string>,
 *   of: Record<string, Record<string, string>>, own: Record<string, Record<string, string>>,
 *   under: Record<string, Record<string, string>>, addresses: string[] }} Serving
 */

/** True for what can only be a file: it lies among the built ones, or has an ending.
 * @param {string} path */
export function isFile(path) {
  return path.startsWith('/assets/') || /\.[a-z0-9]+$/i.test(path);
}

/** The path as the file library will read it, so that nothing kept back can be asked for in another spelling.
 * @param {string} path */
function decoded(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Serves a built folder: its files, the shell with 200 for the app's own addresses and with 404 for others, and a bare
 * 404 for a missing file. Every answer carries the header set. Throws when the folder was not built.
 * @param {string} folder
 */
export function serve(folder) {
  /** @type {Serving} */
  const { headers, worker, file, of, own, under, addresses } = JSON.parse(
    readFileSync(join(folder, '_serving.json'), 'utf8'),
  );
  const shell = readFileSync(join(folder, 'app.html'));
  const packed = join(folder, 'app.html.br');
  const packedShell = existsSync(packed) ? readFileSync(packed) : undefined;
  const files = sirv(folder, {
    brotli: true,
    etag: true,
    ignores: [/^\/_/],
    setHeaders(response, path) {
      const isForever = path.startsWith('/assets/');
      response.setHeader('Cache-Control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });

  /** Answers to what Node cannot read as a request, or cannot fulfil, carry the set as well.
   * @param {string} status */
  const refusal = (status) => {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    return `HTTP/1.1 ${status}\r\n${lines.join('')}Content-Length: 0\r\nConnection: close\r\n\r\n`;
  };

  const server = createServer((request, response) => {
    const path = decoded((request.url ?? '/').replace(/[?#].*$/s, ''));
    // Clearing the site counts only where the app itself leads to it, never for a link from elsewhere.
    const isOwn = request.headers['sec-fetch-site'] === 'same-origin';
    const above = Object.keys(under).find((address) => path.startsWith(`${address}/`));
    const set =
      path === '/sw.js'
        ? worker
        : path.startsWith('/assets/')
          ? file
          : { ...headers, ...(above !== undefined && under[above]), ...of[path], ...(isOwn && own[path]) };
    for (const [name, value] of Object.entries(set)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // Files go out whole: the library throws on a part that ends before it begins, and nothing here needs parts.
    delete request.headers.range;
    const answer = () => {
      if (isFile(path)) {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
        return;
      }
      const isKnown = addresses.some((pattern) => matchPath(pattern, path) !== null);
      const isPacked = packedShell && /\bbr\b/.test(`${request.headers['accept-encoding']}`);
      response.writeHead(isKnown ? 200 : 404, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-cache',
        Vary: 'Accept-Encoding',
        ...(isPacked && { 'Content-Encoding': 'br' }),
      });
      response.end(request.method === 'HEAD' ? undefined : isPacked ? packedShell : shell);
    };
    if (path.startsWith('/_')) answer();
    else files(request, response, answer);
  });
  server.on('clientError', (/** @type {NodeJS.ErrnoException} */ error, socket) => {
    if (!socket.writable) return;
    const isTooLong = error.code === 'HPE_HEADER_OVERFLOW';
    socket.end(refusal(isTooLong ? '431 Request Header Fields Too Large' : '400 Bad Request'));
  });
  server.on('checkExpectation', (request) => request.socket.end(refusal('417 Expectation Failed')));
  return server;
}
