# Makes the application and the installer for Windows: target\package\Interval and
# target\package\Interval-<version>.msi. Not tried yet. Words are handed to Maven: -o, say.
# Needs JDK 25, Maven and the WiX Toolset. The steps are those of common.sh; README.md tells more.

$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

$name = 'Interval'
$main = 'app.interval.main.Main'
$version = ([xml](Get-Content pom.xml)).project.version
$out = 'target\package'
$source = "$out\input"
$modules = "$out\modules"
$runtime = "$out\runtime"
$icons = "$out\icons"
$app = "$out\$name\app"
$leastFromCache = 3000

function Assert-Success($what) {
    if ($LASTEXITCODE -ne 0) { throw "$what failed" }
}

function Find-Jdk {
    $installed = Get-ChildItem "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Java" -Directory -ErrorAction SilentlyContinue
    foreach ($jdk in @($env:JAVA25_HOME, $env:JAVA_HOME) + $installed.FullName) {
        if ($jdk -and (Test-Path "$jdk\bin\jpackage.exe") -and (Select-String -Quiet '^JAVA_VERSION="25[".]' "$jdk\release")) {
            return $jdk
        }
    }
    throw 'Interval is packaged with JDK 25: install one (for example Temurin 25) or point JAVA25_HOME at it'
}

# Starts a program with a home of its own, and waits for its end. Its words go to a file.
function Invoke-Rehearsal($program, $words, $log) {
    $place = Join-Path ([IO.Path]::GetTempPath()) ([guid]::NewGuid())
    $quoted = ($words + @('rehearse', '--data', "$place\data")) | ForEach-Object { "`"$_`"" }
    $process = Start-Process $program -ArgumentList $quoted -Wait -PassThru -RedirectStandardOutput $log -RedirectStandardError "$log.errors"
    Remove-Item -Recurse -Force $place -ErrorAction SilentlyContinue
    if ($process.ExitCode -ne 0) { throw "The rehearsal did not come to its end; see $log" }
}

$jdk = Find-Jdk
foreach ($tool in @('mvn', 'wix')) {
    if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) { throw "$tool is missing: install Maven 3.8 or newer and the WiX Toolset" }
}

Write-Host "== Building $name $version"
Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force $source, $modules | Out-Null
mvn -q @args -DskipTests package dependency:copy-dependencies '-DincludeScope=runtime' "-DoutputDirectory=$PWD\$source"
Assert-Success 'mvn'
Move-Item "$source\javafx-*.jar" $modules
Copy-Item "target\$name-$version.jar".ToLower() $source

Write-Host '== Linking the runtime'
& "$jdk\bin\jlink" --module-path $modules --add-modules ((Get-Content jpackage\modules) -join ',') `
    --strip-java-debug-attributes --no-header-files --no-man-pages --compress=zip-6 `
    '--exclude-resources=glob:/javafx.*/*.dll' --output $runtime
Assert-Success 'jlink'
Add-Type -AssemblyName System.IO.Compression.FileSystem
foreach ($jar in Get-ChildItem "$modules\javafx-*-win*.jar") {
    $zip = [IO.Compression.ZipFile]::OpenRead($jar.FullName)
    $zip.Entries | Where-Object { $_.Name -like '*.dll' } | ForEach-Object {
        [IO.Compression.ZipFileExtensions]::ExtractToFile($_, "$PWD\$runtime\bin\$($_.Name)", $true)
    }
    $zip.Dispose()
}

& "$jdk\bin\java" '-Djava.awt.headless=true' src\build\DrawIcon.java jpackage\interval.svg $icons
Assert-Success 'Drawing the icon'

Write-Host '== Making the application'
$hashes = (Get-ChildItem "$source\*.jar" | Sort-Object Name | Get-FileHash -Algorithm SHA256).Hash -join ''
$sha = [Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::ASCII.GetBytes($hashes))
$cache = "interval-$((($sha | ForEach-Object { $_.ToString('x2') }) -join '').Substring(0, 12)).aot"
$options = (Get-Content src\build\java-options, jpackage\java-options) + @("-XX:AOTCache=`$APPDIR\$cache") |
    ForEach-Object { '--java-options'; $_ }
& "$jdk\bin\jpackage" --type app-image --name $name --app-version $version --dest $out `
    --runtime-image $runtime --input $source --main-jar "interval-$version.jar" --main-class $main `
    --icon "$icons\interval.ico" @options
Assert-Success 'jpackage'
Copy-Item LICENSE, NOTICE $app
Copy-Item question-bank\LICENSE "$app\LICENSE.question-bank"

# The last step: from now on no jar may change.
Write-Host '== Making the cache'
$configured = Get-Content "$app\$name.cfg" | ForEach-Object { $_.Replace('$APPDIR', "$PWD\$app") }
$trained = $configured | Where-Object { $_ -match '^java-options=(?!-XX:AOTCache=)' } | ForEach-Object { $_ -replace '^java-options=' }
$classPath = ($configured | Where-Object { $_ -match '^app.classpath=' } | ForEach-Object { $_ -replace '^app.classpath=' }) -join ';'
Invoke-Rehearsal "$out\$name\runtime\bin\java.exe" (@($trained) + @("-XX:AOTCacheOutput=$app\$cache", '-cp', $classPath, $main)) "$out\train.log"

$env:JAVA_TOOL_OPTIONS = "-Xlog:class+load:file=$($out.Replace('\', '/'))/classes.log"
Invoke-Rehearsal "$out\$name\$name.exe" @() "$out\check.log"
$env:JAVA_TOOL_OPTIONS = $null
$fromCache = (Select-String 'shared objects file' "$out\classes.log").Count
if ($fromCache -lt $leastFromCache) { throw "Only $fromCache classes came from the cache: it is not used; see $out\check.log" }
Write-Host "== $fromCache classes come from the cache"

Write-Host '== Making the installer'
& "$jdk\bin\jpackage" --type msi --name $name --app-version $version --app-image "$out\$name" --dest $out `
    --license-file LICENSE --win-menu --win-shortcut-prompt --win-per-user-install `
    --win-upgrade-uuid 5d0c1b1e-7f0e-4c57-9b0a-2f6f0a7f9d31
Assert-Success 'jpackage'
Get-ChildItem "$out\*.msi" | ForEach-Object { '{0,6:n0} MB  {1}' -f ($_.Length / 1MB), $_.Name }
