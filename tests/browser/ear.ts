import { createSocket, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Listener } from './channels';

/** Listens on a port of its own over TCP and UDP; anything that knocks there came through one channel. */
export interface Ear {
  readonly to: Listener;
  readonly knocks: () => number;
  /** Of these, requests that were read: something may have been in them. */
  readonly requests: () => number;
  readonly close: () => void;
}

const ownAddress =
  Object.values(networkInterfaces())
    .flat()
    .find((each) => each?.family === 'IPv4' && !each.internal)?.address ?? '127.0.0.1';

/** Opens an ear; it hears until it is closed. */
export async function listen(): Promise<Ear> {
  let knocks = 0;
  let requests = 0;
  const server: Server = createServer((request, response) => {
    // A page that was reached asks for an icon of its own accord.
    if (!request.url?.includes('favicon')) requests += 1;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('heard');
  });
  server.on('connection', () => {
    knocks += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const socket: Socket = createSocket({ type: 'udp6', ipv6Only: false });
  socket.on('message', () => {
    knocks += 1;
  });
  socket.on('error', () => undefined);
  socket.bind(port);
  return {
    to: {
      http: `http://localhost:${port}/typed`,
      https: `https://localhost:${port}/typed`,
      ws: `ws://localhost:${port}/typed`,
      host: `${ownAddress}:${port}`,
    },
    knocks: () => knocks,
    requests: () => requests,
    close() {
      server.closeAllConnections();
      server.close();
      socket.close();
    },
  };
}
