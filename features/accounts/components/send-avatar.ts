/** Sends the file, resuming after a lost connection. Rejects when it is refused. */
export async function sendAvatar(file: File, onProgress: (percent: number) => void): Promise<void> {
  const { Upload } = await import('tus-js-client');
  await new Promise<void>((resolve, reject) => {
    new Upload(file, {
      endpoint: '/api/uploads',
      metadata: { filename: file.name, filetype: file.type, purpose: 'avatar' },
      retryDelays: [0, 1_000, 3_000, 5_000],
      storeFingerprintForResuming: false,
      onProgress: (sent, total) => onProgress(Math.floor((sent / Math.max(1, total)) * 100)),
      onSuccess: () => resolve(),
      onError: reject,
    }).start();
  });
}

type OwnAvatar = { status: string; key: string | null };

/** The key of the picture that was sent, once it is ready; null when a minute was not enough. Rejects when it failed. */
export async function waitForAvatar(): Promise<string | null> {
  for (let second = 0; second < 60; second++) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const response = await fetch('/api/avatar');
    const avatar = (await response.json()) as OwnAvatar;
    if (avatar.status === 'failed') throw new Error('the picture cannot be used');
    if (avatar.status === 'ready' && avatar.key) return avatar.key;
  }
  return null;
}

export async function removeAvatar(): Promise<void> {
  const response = await fetch('/api/avatar', { method: 'DELETE' });
  if (!response.ok) throw new Error('the picture was not removed');
}
