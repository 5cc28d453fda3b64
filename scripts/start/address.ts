import { createServer } from 'node:net';

/** The port to serve on, found free; 0 asks the system for one. */
export function claimPort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(refusal(error, host, port))));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

function refusal({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is busy; set PORT to a free one.`;
  if (code === 'EACCES') return `This user may not use port ${port}; set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST is ${host}, which is no address of this machine.`;
  return `Port ${port} on ${host} cannot be used: ${message}.`;
}

/** The site's address for people on this machine, when PUBLIC_URL names no better one. */
export const addressOf = (host: string, port: number) =>
  `http://${isWildcard(host) ? 'localhost' : bracketed(host)}:${port}`;

/** Where the site answers to this machine itself. */
export const reachableAddress = (host: string, port: number) =>
  `http://${isWildcard(host) ? '127.0.0.1' : bracketed(host)}:${port}`;

const isWildcard = (host: string) => host === '0.0.0.0' || host === '::';
const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host);
