using System;
using System.Runtime.InteropServices;

namespace Fuji.Imaging
{
    public unsafe class GCHandleUse
    {
        public static void Copy(byte[] pixels, IntPtr target)
        {
            var pinned = GCHandle.Alloc(pixels, GCHandleType.Pinned);
            try
            {
                Buffer.MemoryCopy((void*)pinned.AddrOfPinnedObject(), (void*)target, pixels.Length, pixels.Length);
            }
            finally
            {
                pinned.Free();
            }
            fixed (byte* pin = pixels) { *pin = 0; }
        }
    }
}
