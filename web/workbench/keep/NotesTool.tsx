export default function NotesTool() {
  return <p className="quiet">…</p>;
}
