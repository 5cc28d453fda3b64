export type MailWords = {
  subject: string;
  paragraphs: string[];
  link?: { label: string; url: string };
  closing: string;
};
export type ComposedMail = { subject: string; text: string; html: string };

/** The same words as plain text and as simple HTML: no pictures, nothing fetched, nothing counted. */
export function composeMail({ subject, paragraphs, link, closing }: MailWords, locale: string): ComposedMail {
  const linkText = link ? [`${link.label}:\n${link.url}`] : [];
  const text = `${[...paragraphs, ...linkText, closing, 'Kitbash'].join('\n\n')}\n`;
  const body = [
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    ...(link ? [button(link.label, link.url)] : []),
    `<p style="color:#555">${escapeHtml(closing)}</p>`,
    '<p style="color:#555">Kitbash</p>',
  ].join('\n');
  const html = `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="font:16px/1.5 sans-serif;color:#161a18;max-width:36rem;margin:0 auto;padding:24px">
${body}
</body></html>
`;
  return { subject, text, html };
}

const button = (label: string, url: string) =>
  `<p><a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 18px;border-radius:8px;background:#161a18;color:#fff;text-decoration:none;font-weight:600">${escapeHtml(label)}</a></p>
<p style="font-size:13px;color:#555;word-break:break-all">${escapeHtml(url)}</p>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
