/** JMH, which Maven Central has. */

import { need, shell, type Tool, thrice, write } from './tool.ts'

const pom = (version: string) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>e</groupId><artifactId>q</artifactId><version>1</version>
  <properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target></properties>
  <dependencies>
    <dependency><groupId>org.openjdk.jmh</groupId><artifactId>jmh-core</artifactId><version>${version}</version></dependency>
    <dependency><groupId>org.openjdk.jmh</groupId><artifactId>jmh-generator-annprocess</artifactId><version>${version}</version><scope>provided</scope></dependency>
  </dependencies>
</project>
`

const jmh: Tool = {
  name: 'JMH',
  run: async (folder) => {
    need('java')
    need('mvn')
    // Maven takes RELEASE for a plug-in's goal, not for a dependency: the newest is looked up once.
    write(folder, 'pom.xml', pom('[1.37,)'))
    write(
      folder,
      'src/main/java/e/Strings.java',
      'package e;\nimport org.openjdk.jmh.annotations.*;\n@State(Scope.Benchmark)\npublic class Strings {\n  @Param({"8", "512"}) public int n;\n  @Benchmark public String repeat() { return "x".repeat(n); }\n}\n',
    )
    shell(folder, 'mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath.txt')
    const run = 'java -cp "target/classes:$(cat classpath.txt)" org.openjdk.jmh.Main -f 1 -wi 1 -i 2 -w 100ms -r 100ms'
    const version = /jmh-core-([\d.]+)\.jar/.exec(shell(folder, 'cat classpath.txt'))?.[1] ?? ''
    const expected = ['e.Strings.repeat:n=8 [thrpt]', 'e.Strings.repeat:n=512 [thrpt]']
    const files = thrice(folder, `${run} -rf json -rff run-%.json`, 'run-%.json')
    const texts = thrice(folder, run, 'run-%.txt', { into: 'text' })
    const short = expected.map((name) => name.replace('e.', ''))
    return {
      version,
      outputs: [
        { files, expected },
        { files: texts, expected: short },
      ],
    }
  },
}

export const javaTools: readonly Tool[] = [jmh]
