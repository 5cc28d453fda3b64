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

/** The key of the new picture once it is ready, or null when a minute was not enough. */
export async function waitForAvatar(before: string | null): Promise<string | null> {
  for (let second = 0; second < 60; second++) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const response = await fetch('/api/viewer');
    const { viewer } = (await response.json()) as { viewer: { avatarKey: string | null } | null };
    if (viewer?.avatarKey && viewer.avatarKey !== before) return viewer.avatarKey;
  }
  return null;
}
