import { connect } from 'node:http2';
import { expect, inject, test } from 'vitest';

test('many files come through one connection: the server speaks HTTP/2', async () => {
  const session = connect(`https://127.0.0.1:${inject('ports').https}`, {
    rejectUnauthorized: false,
  });
  const status = (path: string) =>
    new Promise((resolve, reject) => {
      const stream = session.request({ ':path': path });
      stream.on('response', (headers) => resolve(headers[':status']));
      stream.on('error', reject);
      stream.resume();
    });
  const all = await Promise.all(['/', '/guides/cqp/', '/favicon.svg', '/rien/'].map(status));
  session.close();
  expect(all).toEqual([200, 200, 200, 404]);
});
