// Where a mention or a document may lead. Addresses come from articles: only what a browser opens as a page is a link.

// The address when it is http(s), or a relative path while the viewer itself is a file; else null.
export function safeLink(link: string | null, pageProtocol: string): string | null {
  if (!link) return null;
  if (/^https?:\/\//i.test(link)) return link;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.test(link);
  return !scheme && !link.startsWith("//") && pageProtocol === "file:" ? link : null;
}
