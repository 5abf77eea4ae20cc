export function AtlasPage() {
  return <h1 tabIndex={-1}>Not yet</h1>;
}
