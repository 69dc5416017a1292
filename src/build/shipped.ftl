<#list dependencyMap as e>
${e.key.groupId}:${e.key.artifactId}:${e.key.version} | ${e.value?sort?join(", ")}
</#list>
