// SPDX-License-Identifier: GPL-3.0-or-later
// articular-cli: the engine without a display.
int main()
{
    return 2;
}
