// SPDX-License-Identifier: GPL-3.0-or-later
// articular: the desktop program.
int main()
{
    return 0;
}
