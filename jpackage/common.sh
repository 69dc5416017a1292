# The steps that Linux and macOS share; sourced by linux.sh and macos.sh, which say where an
# application keeps its parts. Everything is made below target/package.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8
umask 022

name=Interval
main_class=app.interval.main.Main
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml)
out=target/package
input=$out/input
modules=$out/modules
runtime=$out/runtime
icons=$out/icons

# Files of the package get the time of the commit, so that the same commit gives the same times.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH

# What the cache of the packaged program must give; a bare start loads more than 5,000 classes.
least_from_cache=3000

say() { printf '== %s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Prints the first JDK 25 of JAVA25_HOME, JAVA_HOME and the folders the build looks into.
find_jdk() {
    local jdk
    for jdk in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [[ -x $jdk/bin/jpackage ]] && grep -qs '^JAVA_VERSION="25[".]' "$jdk/release"; then
            echo "$jdk"
            return
        fi
    done
    fail 'Interval is packaged with JDK 25: install one (for example Temurin 25) or point JAVA25_HOME at it'
}

need() {
    command -v "$1" >/dev/null || fail "$1 is missing: $2"
}

# The program and its libraries into $input, JavaFX into $modules. Words are handed to Maven.
build() {
    say "Building $name $version"
    rm -rf "$out"
    mkdir -p "$input" "$modules"
    mvn -q "$@" -DskipTests package dependency:copy-dependencies \
        -DincludeScope=runtime -DoutputDirectory="$PWD/$input"
    mv "$input"/javafx-*.jar "$modules"
    cp "target/interval-$version.jar" "$input"
    find "$input" -exec touch -d "@$SOURCE_DATE_EPOCH" {} + 2>/dev/null ||
        find "$input" -exec touch -t 202601010000 {} +
}

# A JDK with the modules that are needed. The libraries of JavaFX lie in its folder as they are:
# otherwise they would be copied into the learner's home at the first start and compared with that
# copy at every other.
link_runtime() {
    say 'Linking the runtime'
    "$jdk/bin/jlink" --module-path "$modules" --add-modules "$(paste -sd, jpackage/modules)" \
        --strip-java-debug-attributes --no-header-files --no-man-pages --compress=zip-6 \
        --exclude-resources="glob:/javafx.*/*.$native" --output "$runtime"
    local jar library
    for jar in "$PWD/$modules"/javafx-*-*-*.jar; do
        "$jdk/bin/jar" --list --file="$jar" | { grep "[.]$native\$" || true; } | while read -r library; do
            (cd "$runtime/lib" && "$jdk/bin/jar" --extract --file="$jar" "$library")
        done
    done
}

draw_icons() {
    "$jdk/bin/java" -Djava.awt.headless=true src/build/DrawIcon.java jpackage/interval.svg "$icons"
    cmp -s "$icons/128.png" src/main/resources/app/interval/ui/interval.png ||
        fail "src/main/resources/app/interval/ui/interval.png is not what jpackage/interval.svg shows: copy $icons/128.png there"
}

# Changes with every change of a jar. A cache of other jars would run their classes without a word.
hash_of_jars() {
    cat "$input"/*.jar | { sha256sum 2>/dev/null || shasum -a 256; } | cut -c 1-12
}

# An application without its cache. Arguments: icon, version.
make_image() {
    say 'Making the application'
    local option options=()
    while read -r option; do
        options+=(--java-options "$option")
    done < <(cat src/build/java-options jpackage/java-options)
    cache=interval-$(hash_of_jars).aot
    "$jdk/bin/jpackage" --type app-image --name "$name" --app-version "$2" --dest "$out" \
        --runtime-image "$runtime" --input "$input" --main-jar "interval-$version.jar" \
        --main-class "$main_class" --icon "$1" "${options[@]}" \
        --java-options "-XX:AOTCache=\$APPDIR/$cache"
    cp LICENSE NOTICE "$app"
    cp question-bank/LICENSE "$app/LICENSE.question-bank"
}

# Values of one key of the launcher's configuration, with the folder filled in.
configured() {
    sed -n "s|^$1=||p" "$app/$name.cfg" | sed "s|\$APPDIR|$PWD/$app|"
}

# The last step: from now on no jar may change. The runtime of the application walks through the
# program with the options and the class path the launcher will use, and writes down what it loaded.
train() {
    say 'Making the cache'
    local options=() option place
    while read -r option; do
        [[ $option == -XX:AOTCache=* ]] || options+=("$option")
    done < <(configured java-options)
    place=$(mktemp -d)
    HOME=$place with_screen "$own_runtime/bin/java" "${options[@]}" "-XX:AOTCacheOutput=$app/$cache" \
        -cp "$(configured app.classpath | paste -sd: -)" "$main_class" rehearse --data "$place/data" \
        >"$out/train.log" 2>&1 ||
        fail "The rehearsal did not come to its end; see $out/train.log"
    rm -rf "$place"
    [[ -s $app/$cache ]] || fail "No cache was made; see $out/train.log"
}

# Starts the application itself, as a learner would, and counts where its classes come from.
check_cache() {
    local place from_cache all
    place=$(mktemp -d)
    HOME=$place JAVA_TOOL_OPTIONS="-Xlog:class+load:file=$PWD/$out/classes.log" \
        with_screen "$launcher" rehearse --data "$place/data" >"$out/check.log" 2>&1 ||
        fail "The packaged program did not come to its end; see $out/check.log"
    rm -rf "$place"
    from_cache=$(grep -c 'shared objects file' "$out/classes.log" || true)
    all=$(grep -c 'source:' "$out/classes.log" || true)
    ((from_cache >= least_from_cache)) ||
        fail "Only $from_cache of $all classes came from the cache: it is not used; see $out/check.log"
    say "$from_cache of $all classes come from the cache"
}

sizes() {
    say 'Sizes in MB: runtime, application, its cache, package'
    local what
    for what in "$runtime" "$image" "$app/$cache" "$@"; do
        printf '%6s  %s\n' "$(du -sm "$what" | cut -f 1)" "$what"
    done
}
