export const revalidate = 60;

export default function Home() {
  return <h1>Kitbash</h1>;
}
