#!/usr/bin/env bash
# Makes the application and the package for Debian and its relatives: target/package/Interval and
# target/package/interval_<version>_<architecture>.deb. Words are handed to Maven: -o, say.
# jpackage/README.md tells more.

source "$(dirname "$0")/common.sh"

native=so
image=$out/$name
app=$image/lib/app
own_runtime=$image/lib/runtime
launcher=$image/bin/$name
tree=$out/tree
doc=$tree/usr/share/doc/interval

# On the screen that is there, else on a virtual one.
with_screen() {
    if [[ -n ${DISPLAY:-} ]]; then
        "$@"
    else
        xvfb-run --auto-servernum --server-args='-screen 0 1400x900x24' "$@"
    fi
}

# One that is faster; it reads the same configuration.
replace_launcher() {
    cp jpackage/launcher "$launcher"
    rm "$image/lib/libapplauncher.so"
}

# Where things lie in an installed system.
lay_out() {
    mkdir -p "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$doc" "$tree/DEBIAN"
    cp -a "$image" "$tree/opt/interval"
    ln -s /opt/interval/bin/$name "$tree/usr/bin/interval"
    cp jpackage/interval.desktop "$tree/usr/share/applications"
    local size folder
    for size in 16 24 32 48 64 128 256 512; do
        folder=$tree/usr/share/icons/hicolor/${size}x$size/apps
        mkdir -p "$folder"
        cp "$icons/$size.png" "$folder/interval.png"
    done
    folder=$tree/usr/share/icons/hicolor/scalable/apps
    mkdir -p "$folder"
    cp jpackage/interval.svg "$folder"
    { cat jpackage/copyright && echo && cat NOTICE; } >"$doc/copyright"
}

describe() {
    sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" \
        -e "s/@size@/$(du -sk --apparent-size "$tree" | cut -f 1)/" jpackage/control >"$tree/DEBIAN/control"
    (cd "$tree" && find opt usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
}

jdk=$(find_jdk)
need mvn 'install Maven 3.8 or newer (Debian: maven)'
need dpkg-deb 'packages are made on Debian or a relative of it (elsewhere: install dpkg)'
[[ -n ${DISPLAY:-} ]] || need xvfb-run 'without a screen a virtual one is needed (Debian: xvfb and xauth)'
architecture=$(dpkg --print-architecture)
package=$out/interval_${version}_$architecture.deb

build "$@"
link_runtime
draw_icons
make_image "$icons/512.png" "$version"
replace_launcher
train
check_cache
say 'Making the package'
lay_out
describe
chmod -R u=rwX,go=rX "$tree"
dpkg-deb --root-owner-group -Zxz --build "$tree" "$package"
sizes "$package"
