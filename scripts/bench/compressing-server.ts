import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

/** What is worth compressing: pictures and fonts are compressed already. */
const isText = (type: string) => /^(?:text\/|application\/(?:json|javascript)|image\/svg)/.test(type);

/** A server in front of a server of this machine that compresses texts, as the server of a municipality does. The browser asks for that on `localhost`. */
export async function compressing(behind: number): Promise<{ port: number; close: () => void }> {
  // Compressing once: how long that takes is not measured.
  const known = new Map<string, Buffer>();
  const server = createServer(({ url = '/', method, headers }, response) => {
    const asked = request(
      { host: '127.0.0.1', port: behind, path: url, method, headers: { ...headers, 'accept-encoding': '' } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const body = Buffer.concat(parts);
          const isSmaller =
            answer.statusCode === 200 && isText(answer.headers['content-type'] ?? '') && /\bbr\b/.test(headers['accept-encoding'] ?? '');
          const sent = isSmaller ? (known.get(`${headers.host ?? ''}${url}`) ?? brotliCompressSync(body)) : body;
          if (isSmaller) known.set(`${headers.host ?? ''}${url}`, sent);
          response.writeHead(answer.statusCode ?? 500, {
            ...answer.headers,
            ...(isSmaller && { 'content-encoding': 'br' }),
            'content-length': String(sent.length),
          });
          response.end(sent);
        });
      },
    );
    asked.on('error', () => response.destroy());
    asked.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
