// A response's JSON as the type the test expects of it; the assertions that follow check it.
export async function readJson<T>(response: Response): Promise<T> {
  return (await response.json()) as T;
}
